import { createContainer } from './container.ts'
import { mount } from './mount.ts'
import './ui/styles/index.css'

mount(createContainer())
