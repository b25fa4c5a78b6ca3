import './ui/styles/index.css'
import { createContainer } from './container.ts'
import { mount } from './mount.ts'

mount(createContainer())
